package no.samlese;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Holds the limits of the design: no method over 60 lines, no class over 400. */
class SizeTest {
  private static final int METHOD_LINES = 60;
  private static final int CLASS_LINES = 400;

  @Test
  void methods_and_classes_stay_small() throws IOException {
    List<Path> sources = sources(Path.of("..").toAbsolutePath().normalize());
    assertThat(sources).as("the sources of all modules").hasSizeGreaterThan(50);
    assertThat(tooLarge(sources)).isEmpty();
  }

  private static List<Path> sources(Path pipeline) throws IOException {
    try (Stream<Path> files = Files.walk(pipeline)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("target"))
          .toList();
    }
  }

  private static List<String> tooLarge(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
      List<String> findings = new ArrayList<>();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Measurer(unit, positions, findings), null);
      }
      return findings;
    }
  }

  private static final class Measurer extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> findings;

    Measurer(CompilationUnitTree unit, SourcePositions positions, List<String> findings) {
      this.unit = unit;
      this.positions = positions;
      this.findings = findings;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      check(method, "method " + method.getName(), METHOD_LINES);
      return super.visitMethod(method, null);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      check(type, "class " + type.getSimpleName(), CLASS_LINES);
      return super.visitClass(type, null);
    }

    private void check(Tree tree, String what, int limit) {
      LineMap lines = unit.getLineMap();
      long start = positions.getStartPosition(unit, tree);
      long end = positions.getEndPosition(unit, tree);
      if (start >= 0 && end >= 0) {
        long length = lines.getLineNumber(end) - lines.getLineNumber(start) + 1;
        if (length > limit) {
          findings.add(unit.getSourceFile().getName() + ": " + what + " has " + length + " lines");
        }
      }
    }
  }
}
