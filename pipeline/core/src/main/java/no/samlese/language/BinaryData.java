package no.samlese.language;

import java.io.DataInput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays of numbers in the big-endian order of {@link DataInput}, read in one go. */
final class BinaryData {
  private BinaryData() {}

  static byte[] readBytes(DataInput in, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  static char[] readChars(DataInput in, int length) throws IOException {
    char[] chars = new char[length];
    ByteBuffer.wrap(readBytes(in, 2 * length)).asCharBuffer().get(chars);
    return chars;
  }

  static int[] readInts(DataInput in, int length) throws IOException {
    int[] ints = new int[length];
    ByteBuffer.wrap(readBytes(in, 4 * length)).asIntBuffer().get(ints);
    return ints;
  }
}
