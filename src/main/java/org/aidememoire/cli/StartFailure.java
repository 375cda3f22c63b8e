package org.aidememoire.cli;

import io.micronaut.context.exceptions.BeanContextException;
import jakarta.validation.ConstraintViolationException;
import java.net.BindException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why the service did not start, as one sentence for an operator instead of a stack trace. */
final class StartFailure {

  private StartFailure() {}

  static String sentence(Throwable failure) {
    return cause(failure, BindException.class)
        .map(_ -> "The port is taken: stop what uses it, or set another micronaut.server.port.")
        .or(() -> cause(failure, ConstraintViolationException.class).map(StartFailure::violations))
        .or(() -> databaseInUse(failure))
        .or(() -> cause(failure, BeanContextException.class).map(_ -> inBean(deepest(failure))))
        .orElseGet(() -> firstLine(deepest(failure)));
  }

  private static Optional<String> databaseInUse(Throwable failure) {
    return causes(failure)
        .filter(cause -> String.valueOf(cause.getMessage()).contains("already in use"))
        .findFirst()
        .map(_ -> "The database file is in use: another aide-memoire runs in this folder.");
  }

  private static String violations(ConstraintViolationException failure) {
    return failure.getConstraintViolations().stream()
        .map(each -> "Configuration: %s %s, not \"%s\"."
            .formatted(each.getPropertyPath(), each.getMessage(), each.getInvalidValue()))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  // "Error instantiating bean of type X\n\nMessage: what was wrong\nPath Taken: new X(…)"
  private static String inBean(Throwable failure) {
    String message = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    return "Configuration: " + message.replaceFirst("Path Taken:.*", "").replaceFirst(".*Message: ", "");
  }

  private static Throwable deepest(Throwable failure) {
    return causes(failure).reduce((_, deeper) -> deeper).orElse(failure);
  }

  private static String firstLine(Throwable failure) {
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return message.lines().findFirst().orElse(failure.toString());
  }

  private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
    return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause);
  }
}
