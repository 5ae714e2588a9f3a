package io.ringkernel.frontend.source.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.validator.postprocessors.Java10PostProcessor;
import io.ringkernel.frontend.source.SourceText;
import io.ringkernel.frontend.source.SourceTexts;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The source files that one translation reads. */
public final class ParsedUnits {
  /** What became of a source file. */
  public sealed interface Parsed {
    /** It is a tree. */
    record Ready(ParsedUnit unit) implements Parsed {}

    /** It does not parse. */
    record Broken(Diagnostic diagnostic) implements Parsed {}

    /** There is no source. */
    record Absent() implements Parsed {}
  }

  private final SourceTexts sources;
  private final ParsedTexts texts;
  private final Map<String, Parsed> units = new HashMap<>();

  /** Parses what {@code sources} finds, if {@code texts} has not parsed it. */
  public ParsedUnits(SourceTexts sources, ParsedTexts texts) {
    this.sources = sources;
    this.texts = texts;
  }

  /** The class that is not nested and holds the element. */
  public static TypeElement topLevel(Element element) {
    Element e = element;
    while (e.getEnclosingElement() instanceof TypeElement || !(e instanceof TypeElement)) {
      e = e.getEnclosingElement();
    }
    return (TypeElement) e;
  }

  /** The file that declares a top-level class. */
  public Parsed of(TypeElement topLevel) {
    return units.computeIfAbsent(topLevel.getQualifiedName().toString(),
        name -> sources.of(topLevel).map(texts::of).orElseGet(Parsed.Absent::new));
  }

  /** Parses a file; on any thread. */
  public static Parsed parse(SourceText source) {
    ParserConfiguration configuration = new ParserConfiguration()
        .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25)
        .setPreprocessUnicodeEscapes(false).setAttributeComments(false).setTabSize(1);
    // The compiler that called us has found what it would refuse; only var is told apart there.
    configuration.getProcessors().clear();
    TranslatedText text = TranslatedText.of(source);
    while (true) {
      ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(text.content());
      new Java10PostProcessor().postProcess(result, configuration);
      Optional<CompilationUnit> tree = result.getResult();
      if (tree.isPresent() && result.isSuccessful()) {
        ParsedUnit unit = new ParsedUnit(text, tree.get());
        // Nearly every method asks for them, and this thread may be one that nobody waits for.
        unit.lines();
        return new Parsed.Ready(unit);
      }
      Optional<JavaToken> last = result.getProblems().stream().findFirst()
          .flatMap(Problem::getLocation).map(TokenRange::getBegin);
      TranslatedText tried = text;
      Optional<TranslatedText> without = last.flatMap(ParsedUnits::before)
          .flatMap(JavaToken::getRange)
          .flatMap(r -> tried.withoutEnum(tried.offset(r.begin.line, r.begin.column)));
      if (without.isEmpty()) {
        return broken(text, result, last);
      }
      text = without.get();
    }
  }

  /** The token before one, which may be the keyword of what the parser took for a variable. */
  private static Optional<JavaToken> before(JavaToken token) {
    Optional<JavaToken> before = token.getPreviousToken();
    while (before.isPresent() && before.get().getCategory().isWhitespaceOrComment()) {
      before = before.get().getPreviousToken();
    }
    return before;
  }

  private static Parsed broken(TranslatedText text, ParseResult<CompilationUnit> result,
      Optional<JavaToken> last) {
    ParsedUnit unit =
        new ParsedUnit(text, result.getResult().orElseGet(CompilationUnit::new));
    Span where =
        last.flatMap(JavaToken::getRange).<Span>map(unit::span).orElse(text.span(0, 0));
    List<Problem> problems = result.getProblems();
    String message = problems.isEmpty() ? "this is not Java 25"
        : problems.getFirst().getMessage().lines().findFirst().orElse("this is not Java 25");
    return new Parsed.Broken(Diagnostic.error(Code.SYNTAX, where,
        decapitalised(message)).note("kernels are read as Java 25 without preview features"));
  }

  private static String decapitalised(String message) {
    String text = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT)
        + text.substring(1);
  }
}
