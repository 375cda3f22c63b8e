package org.aidememoire.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries an operator looks for; null for any.
 *
 * @param before only those with a smaller id: the next page
 */
public record DeliverySearch(
    @Nullable DeliveryState state,
    @Nullable String eventUid,
    @Nullable UUID subscriberId,
    @Nullable Long before,
    int limit) {}
