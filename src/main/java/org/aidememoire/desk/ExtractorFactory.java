package org.aidememoire.desk;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.aidememoire.extract.Extractor;

/** Makes the extractor, one for all. */
@Factory
final class ExtractorFactory {

  @Singleton
  Extractor extractor() {
    return Extractor.english();
  }
}
