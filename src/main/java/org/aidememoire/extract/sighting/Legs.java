package org.aidememoire.extract.sighting;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.extract.name.Mention;
import org.aidememoire.extract.name.Named;
import org.aidememoire.extract.name.Office;

/**
 * Cuts what follows a trigger into one stretch for each place with somebody else to meet there: "will meet A in Bern on Monday and B
 * in Oslo on Friday".
 */
final class Legs {

  private static final long IN = Cue.bits(Cue.IN);

  private final Article article;

  Legs(Article article) {
    this.article = article;
  }

  /** Where each leg ends, the last of them at {@code end}. */
  List<Integer> ends(Trigger trigger, int end) {
    List<Integer> ends = new ArrayList<>();
    int party = 0;
    int place = -1;
    for (int token = trigger.end(); token < end; token++) {
      Mention mention = article.nameAt(token);
      if (mention == null) {
        continue;
      }
      boolean somewhere = isPlace(mention);
      if (somewhere && party > 0) {
        place = behind(mention, end);
        party = 0;
      } else if (!somewhere && isSomebody(mention)) {
        if (place > 0) {
          ends.add(place);
          place = -1;
        }
        party++;
      }
      token = mention.end() - 1;
    }
    if (place < 0 && !ends.isEmpty()) {
      ends.removeLast();
    }
    ends.add(end);
    return ends;
  }

  private boolean isPlace(Mention mention) {
    return (mention.named() instanceof Named.City && article.isAny(mention.first() - 1, IN))
        || (mention.named() instanceof Named.State && article.isAny(mention.first() - 1, IN));
  }

  private static boolean isSomebody(Mention mention) {
    return (mention.named() instanceof Named.Person person && person.office() != Office.SPEAKER) || mention.named() instanceof Named.Organisation;
  }

  /** Over the day said behind the place. */
  private int behind(Mention place, int end) {
    for (int token = place.end(); token < Math.min(end, place.end() + 3); token++) {
      TimeMention time = article.timeAt(token);
      if (time != null) {
        return time.end();
      }
    }
    return place.end();
  }
}
