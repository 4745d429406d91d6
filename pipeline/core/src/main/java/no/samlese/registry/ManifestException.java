package no.samlese.registry;

import no.samlese.text.UserException;

/** The manifest cannot be used as it stands; says in which file, line and column, and the cure. */
public final class ManifestException extends UserException {
  private static final long serialVersionUID = 1L;

  public ManifestException(String what, String cure) {
    super(what, cure);
  }
}
