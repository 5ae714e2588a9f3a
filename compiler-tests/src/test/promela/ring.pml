/*
 * A ring from SENDERS threads to one: claims by compare-and-set under credits, publication by the
 * sequence in the slot, abandoned claims, closing and draining (MpscRing; with one sender SpscRing).
 *
 * Promela interleaves whole steps. Where the Java code has a release or an acquire, the two steps
 * that it orders stand in that order; a WEAK_... macro lets them happen in either order, as plain
 * accesses may. The suite checks that each such mutation is caught.
 *
 *   WEAK_PUBLISH   the sequence may be seen before the payload      (publishRelease)
 *   WEAK_READ      the payload may be read before the sequence      (isFullAcquire)
 *   WEAK_RETURN    the slot may be seen free before it was read     (advanceRelease)
 *   NO_CREDIT      a claim does not look at the head
 *   STALE_CLAIM    the claim is a load and a store
 *   NEVER_PUBLISH  an abandoned claim stays as it is
 */
#ifndef CAPACITY
#define CAPACITY 2
#endif
#ifndef CREDITS
#define CREDITS CAPACITY
#endif
#ifndef SENDERS
#define SENDERS 2
#endif
#ifndef EACH
#define EACH 2
#endif
/* Sequences go around, as 32 bits do; they tell the laps of CAPACITY apart. */
#define SEQUENCES (2 * CAPACITY + 1)
#define SLOT(p) ((p) % CAPACITY)
#define FULL_AT(p) (((p) + 1) % SEQUENCES)
#define ABANDONED 255
#define MESSAGE(sender, number) ((sender) * 16 + (number))

byte sequence[CAPACITY];
byte payload[CAPACITY];
byte tail, head, seenHead;
bool closed;              /* a bit of the tail in Java: both change in one step */
byte admitted[SENDERS];   /* messages that were published or will be */
byte arrived[SENDERS];
byte sendersDone;
bool drained;

proctype Sender(byte me) {
  byte number, position, seen, value;
  bool mine, gaveUp;
  do
  :: number == EACH -> break
  :: number < EACH ->
    /* Closed and the tail are one word. */
    d_step { position = tail; mine = closed; }
    if
    :: mine -> break
    :: else
    fi;
#ifndef NO_CREDIT
    if
    :: position - seenHead < CREDITS -> skip
    :: else ->
      seen = head;
      seenHead = seen;
      if
      :: position - seen < CREDITS -> skip
      :: else ->
        /* Full: comes back once the consumer has moved on. */
        (head != seen || closed);
        goto again
      fi
    fi;
#endif
#ifdef STALE_CLAIM
    mine = (tail == position && !closed);
    if :: mine -> tail = position + 1 :: else fi;
#else
    d_step {
      mine = (tail == position && !closed);
      if :: mine -> tail = position + 1 :: else fi
    };
#endif
    if
    :: !mine -> goto again
    :: else
    fi;
    if
    :: value = MESSAGE(me, number);
       admitted[me]++;
       number++
    :: !gaveUp -> value = ABANDONED; gaveUp = true
#ifdef NEVER_PUBLISH
       ; goto again
#endif
    fi;
#ifdef WEAK_PUBLISH
    if
    :: payload[SLOT(position)] = value; sequence[SLOT(position)] = FULL_AT(position)
    :: sequence[SLOT(position)] = FULL_AT(position); payload[SLOT(position)] = value
    fi;
#else
    payload[SLOT(position)] = value;
    sequence[SLOT(position)] = FULL_AT(position);
#endif
again:
    skip
  od;
  sendersDone++
}

proctype Consumer() {
  byte position, value, sender;
  bool early;
end:
  do
#ifdef WEAK_READ
  :: value = payload[SLOT(position)];
     if
     :: sequence[SLOT(position)] == FULL_AT(position) -> goto consume
     :: else -> skip
     fi
#endif
  :: sequence[SLOT(position)] == FULL_AT(position) ->
#ifdef WEAK_RETURN
     if
     :: early = true; head = position + 1
     :: skip
     fi;
#endif
     value = payload[SLOT(position)];
consume:
     if
     :: value == ABANDONED
     :: else ->
        sender = value / 16;
        /* Once, in order, and what was sent. */
        assert(sender < SENDERS && value % 16 == arrived[sender]);
        arrived[sender]++
     fi;
     position++;
     if
     :: early -> early = false
     :: else -> head = position
     fi;
     value = 0
  :: closed && tail == head -> break
  od;
  drained = true
}

proctype Closer() {
  closed = true
}

/* What waits never exceeds the credits, and a position is not claimed before it is free. */
#define CREDITS_HOLD (tail - head <= CREDITS)
#define ALL_ADMITTED_ARRIVED \
  (arrived[0] == admitted[0] && arrived[SENDERS - 1] == admitted[SENDERS - 1])

ltl credits { [] CREDITS_HOLD }
ltl complete { [] (drained && sendersDone == SENDERS -> ALL_ADMITTED_ARRIVED) }
#ifdef CLOSING
ltl progress { <> (drained && sendersDone == SENDERS) }
#else
ltl progress { <> (arrived[0] == EACH && arrived[SENDERS - 1] == EACH) }
#endif

init {
  byte i;
  atomic {
    for (i : 0 .. CAPACITY - 1) { sequence[i] = (i + SEQUENCES - 1) % SEQUENCES }
    for (i : 0 .. SENDERS - 1) { run Sender(i) }
    run Consumer();
#ifdef CLOSING
    run Closer();
#endif
  }
}
