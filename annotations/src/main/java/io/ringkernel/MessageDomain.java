package io.ringkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a domain: a name for a range of message type ids, so that teams number their messages
 * without meeting. Mark an interface, and name it in {@link RingMessage#domain()}:
 *
 * <pre>{@code
 * @MessageDomain(name = "market data", first = 600, last = 699)
 * interface MarketData {}
 *
 * @RingMessage(domain = MarketData.class, typeId = 601)
 * record Quote(int instrument, double bid, double ask) {}
 * }</pre>
 *
 * <p>Domains of one compilation do not overlap, and a message outside of a domain has no type id of
 * its range.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface MessageDomain {
  /** The name for people and manifests; not empty. */
  String name();

  /** The lowest type id, 1 or more. */
  int first();

  /** The highest type id, not below the first. */
  int last();
}
