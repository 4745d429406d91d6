package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samlese.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a reader meets in a browser: each kind of page, on a desk and on a telephone. */
class BrowserTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DESK = 1440;
  private static final int TELEPHONE = 390;
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  /** What can be reached with the keyboard, unless it is hidden. */
  private static final String CONTROLS =
      """
      return [...document.querySelectorAll(
          'a[href], button, input, select, summary, [tabindex="0"]')]
        .filter(e => !e.disabled && e.checkVisibility())
      """;

  /** Each kind of page once; the folder decides. */
  private static final Map<String, Path> PAGES = new TreeMap<>();

  @TempDir private static Path folder;

  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> chromium = program("chromium");
    Optional<Path> driver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && driver.isPresent(),
        "Chromium is not there: apt-get install chromium chromium-driver");
    new SmallRun()
        .document("Bø/plan.pdf", "", "Bø i Øst", "samskaping")
        .document("Herøy/plan.pdf", "1818", "Herøy", "samskaping")
        .document("Herøy/strategi.pdf", "1818", "Herøy", "samskaping")
        .document(SmallRun.HOSTILE, "", SmallRun.HOSTILE, SmallRun.HOSTILE)
        .unreadable("låst.pdf", "Lukka")
        .write(folder);
    new Report(folder, new ReportOptions(Language.BOKMAAL, "")).write(part -> {});
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .forEach(file -> PAGES.putIfAbsent(kind(file), file));
    }
    browser = start(chromium.get(), driver.get());
  }

  /** Pages of a folder are of one kind; those at the top are each their own. */
  private static String kind(Path file) {
    Path parent = folder.relativize(file).getParent();
    return parent == null ? file.getFileName().toString() : parent.toString();
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(place -> Path.of(place, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static ChromeDriver start(Path chromium, Path driver) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
    return new ChromeDriver(service, options);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static void visit(Path page, int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.get(page.toUri().toString());
  }

  @Test
  void there_is_a_page_of_each_kind() {
    assertThat(PAGES.keySet())
        .containsExactlyInAnyOrder(
            "category",
            "compare.html",
            "concordance.html",
            "corpus.html",
            "document",
            "index.html",
            "method.html",
            "municipality",
            "rates.html",
            "term");
  }

  /** A page on which each of the checks below must strike, so that we know they are awake. */
  @Test
  void the_checks_can_fail() throws IOException {
    Path bad = folder.resolve("bad.htm");
    Files.writeString(
        bad, "<html><body><img src='https://samlese.invalid/a.png'><script>oops()</script>");
    visit(bad, DESK);
    assertThat(errors(bad)).isNotEmpty();
    assertThat(requestsOutside()).isNotEmpty();
    assertThat(serious(axe())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {DESK, TELEPHONE})
  void pages_say_no_error_and_ask_for_nothing_outside(int width) {
    errors(folder);
    requestsOutside();
    List<String> wrong = new ArrayList<>();
    for (Path page : PAGES.values()) {
      visit(page, width);
      wrong.addAll(errors(page));
    }
    wrong.addAll(requestsOutside());
    assertThat(wrong).isEmpty();
  }

  /** What the console said since it was last asked. */
  private static List<String> errors(Path page) {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> page.getFileName() + ": " + entry.getMessage())
        .toList();
  }

  /** Addresses outside the folder that were asked for since it was last asked. */
  private static List<String> requestsOutside() {
    String own = folder.toUri().toString();
    return browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .flatMap(message -> requested(message).stream())
        .filter(address -> !address.startsWith(own) && !address.startsWith("data:"))
        .toList();
  }

  private static Optional<String> requested(String message) {
    try {
      JsonNode event = JSON.readTree(message).path("message");
      return event.path("method").asText().equals("Network.requestWillBeSent")
          ? Optional.of(event.at("/params/request/url").asText())
          : Optional.empty();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {DESK, TELEPHONE})
  void axe_finds_nothing_serious(int width) throws IOException {
    String axe = axe();
    Map<String, Object> found = new TreeMap<>();
    for (Map.Entry<String, Path> page : PAGES.entrySet()) {
      visit(page.getValue(), width);
      List<?> violations = serious(axe);
      if (!violations.isEmpty()) {
        found.put(page.getKey(), violations);
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<?> serious(String axe) {
    browser.executeScript(axe);
    return (List<?>)
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run().then(result => done(result.violations
              .filter(v => v.impact === 'serious' || v.impact === 'critical')
              .map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 5))));
            """);
  }

  private static String axe() throws IOException {
    try (InputStream in = BrowserTest.class.getResourceAsStream(AXE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void the_keyboard_reaches_every_control() {
    Map<String, Object> missed = new TreeMap<>();
    for (Map.Entry<String, Path> page : PAGES.entrySet()) {
      visit(page.getValue(), DESK);
      browser.executeScript("document.addEventListener('focusin', e => e.target.reached = true)");
      int controls = ((List<?>) browser.executeScript(CONTROLS)).size();
      for (int i = 0; i <= controls; i++) {
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
      }
      Object left =
          browser.executeScript(
              "return (() => {"
                  + CONTROLS
                  + "})().filter(e => !e.reached).map(e => e.outerHTML.slice(0, 120))");
      if (!((List<?>) left).isEmpty()) {
        missed.put(page.getKey(), left);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void no_page_is_wider_than_a_telephone() {
    Map<String, Long> wide = new TreeMap<>();
    PAGES.forEach(
        (kind, page) -> {
          visit(page, TELEPHONE);
          long width = (long) browser.executeScript("return document.documentElement.scrollWidth");
          if (width > TELEPHONE) {
            wide.put(kind, width);
          }
        });
    assertThat(wide).isEmpty();
  }

  @Test
  void municipalities_are_compared_as_chosen() {
    visit(PAGES.get("compare.html"), DESK);
    assertThat(browser.findElements(By.cssSelector("#compared thead th"))).hasSize(3);
    browser.findElements(By.cssSelector("#choices select")).get(2).sendKeys(Keys.ARROW_DOWN);
    assertThat(browser.getCurrentUrl()).contains("#u=");
    assertThat(browser.findElement(By.id("said")).getText()).isNotBlank();
  }

  @Test
  void hits_are_found_as_one_types() {
    visit(PAGES.get("concordance.html"), DESK);
    By rows = By.cssSelector("table tbody tr");
    WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(20));
    wait.until(page -> !page.findElements(rows).isEmpty());
    browser.findElement(By.cssSelector("input[type=search]")).sendKeys("nothing like this");
    wait.until(page -> page.findElements(rows).isEmpty());
  }
}
