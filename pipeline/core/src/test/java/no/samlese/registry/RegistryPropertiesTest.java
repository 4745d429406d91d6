package no.samlese.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RegistryPropertiesTest {
  private static final MunicipalityRegister REGISTER = MunicipalityRegister.load();
  private static final DocumentIdentifier IDENTIFIER = DocumentIdentifier.load();

  private static void holds(DocumentIdentity identity) {
    assertThat(identity.group()).isNotBlank();
    assertThat(identity.documentType().value()).isNotBlank();
    identity.municipality().ifPresent(m -> assertThat(REGISTER.byCode(m.code())).contains(m));
    identity.yearNumber().ifPresent(year -> assertThat(year).isBetween(1990, 2029));
  }

  @Property(tries = 500)
  void anyTextHasAnIdentity(@ForAll String path, @ForAll String title, @ForAll String text) {
    holds(IDENTIFIER.identify(new DocumentClues(path, title, text)));
  }

  @Property(tries = 500)
  void anyMixOfNamesAndWordsHasAnIdentity(@ForAll("plans") String a, @ForAll("plans") String b) {
    holds(IDENTIFIER.identify(new DocumentClues(a + "/" + b + ".pdf", b, a + "\n" + b)));
  }

  @Provide
  Arbitrary<String> plans() {
    List<String> names = REGISTER.municipalities().stream().map(Municipality::name).toList();
    Arbitrary<String> words =
        Arbitraries.of(
            "kommune",
            "3314",
            "1507",
            "2021-2033",
            "2040",
            "%C3",
            "@",
            "samfunnsdel",
            "kommunes",
            "vedtatt",
            "12.05.2021",
            "(",
            "-",
            "_",
            " ",
            "\n",
            "/",
            "99",
            "A\u030a");
    Arbitrary<String> pieces = Arbitraries.oneOf(Arbitraries.of(names), words);
    return Combinators.combine(pieces.list().ofMaxSize(8), Arbitraries.of("", " ", "_", "-"))
        .as((list, joint) -> String.join(joint, list));
  }

  @Property
  void anyNameCanBeLookedUp(@ForAll String name) {
    assertThat(REGISTER.byName(name)).isNotNull();
    assertThat(REGISTER.byAnyCode(name)).isNotNull();
    assertThat(PathPattern.of(name).matches("a/b.pdf")).isIn(true, false);
  }

  @Property
  void aFoldedNameFoldsToItself(@ForAll("plans") String name) {
    String once = PlaceName.fold(name);
    assertThat(PlaceName.fold(once)).isEqualTo(once);
  }
}
