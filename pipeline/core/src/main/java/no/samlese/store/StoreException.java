package no.samlese.store;

/** The database refused something that it should not have: a fault of ours, or of the disk. */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
