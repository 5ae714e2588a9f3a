/*
 * A ring from two threads to two (MpmcRing): the sequence of a slot says whose turn it is. Position
 * p may be claimed where it is p, taken where it is p + 1; giving back makes it p + CAPACITY.
 *
 *   WEAK_PUBLISH    the sequence may be seen before the payload      (publishRelease)
 *   WEAK_GIVE_BACK  the slot may be seen free before it was read     (giveBackRelease)
 *   WEAK_TAKE       the payload may be read before the sequence      (tryTakeAcquire)
 *   STALE_TAKE      taking is a load and a store
 *   KEEP            a consumer that found a claim given up does not give the slot back
 */
#ifndef CAPACITY
#define CAPACITY 2
#endif
#ifndef CREDITS
#define CREDITS CAPACITY
#endif
#define SENDERS 2
#define CONSUMERS 2
#ifndef EACH
#define EACH 2
#endif
#define SLOT(p) ((p) % CAPACITY)
#define ABANDONED 255
#define ALL (SENDERS * EACH)

byte sequence[CAPACITY];
byte payload[CAPACITY];
byte tail, head, taken;
bool seen[ALL];

proctype Sender(byte me) {
  byte number, position, value;
  bool mine, gaveUp;
  do
  :: number == EACH -> break
  :: number < EACH ->
    position = tail;
    if
    :: sequence[SLOT(position)] < position || position - head >= CREDITS ->
       /* Full, unless the tail has moved on: comes back when something changed. */
       (sequence[SLOT(position)] >= position && position - head < CREDITS || tail != position);
       goto again
    :: else
    fi;
    d_step {
      mine = (tail == position && sequence[SLOT(position)] == position);
      if :: mine -> tail = position + 1 :: else fi
    };
    if :: !mine -> goto again :: else fi;
    if
    :: value = me * EACH + number; number++
    :: !gaveUp -> gaveUp = true; value = ABANDONED
    fi;
#ifdef WEAK_PUBLISH
    if
    :: payload[SLOT(position)] = value; sequence[SLOT(position)] = position + 1
    :: sequence[SLOT(position)] = position + 1; payload[SLOT(position)] = value
    fi;
#else
    payload[SLOT(position)] = value;
    sequence[SLOT(position)] = position + 1;
#endif
again:
    skip
  od
}

proctype Consumer() {
  byte position, value, i;
  byte last[SENDERS];
  bool mine, early;
end:
  do
  :: position = head;
#ifdef WEAK_TAKE
     value = payload[SLOT(position)];
#endif
     if
     :: sequence[SLOT(position)] != position + 1 ->
        /* Empty: comes back when something changed. */
end_empty:
        (sequence[SLOT(position)] == position + 1 || head != position);
        goto again
     :: else
     fi;
#ifdef STALE_TAKE
     mine = (head == position);
     if :: mine -> head = position + 1 :: else fi;
#else
     d_step {
       mine = (head == position);
       if :: mine -> head = position + 1 :: else fi
     };
#endif
     if :: !mine -> goto again :: else fi;
#ifdef WEAK_GIVE_BACK
     if
     :: sequence[SLOT(position)] = position + CAPACITY; early = true
     :: skip
     fi;
#endif
#ifndef WEAK_TAKE
     value = payload[SLOT(position)];
#endif
     if
     :: value == ABANDONED
#ifdef KEEP
        -> goto again
#endif
     :: else ->
        assert(value < ALL && !seen[value]);
        seen[value] = true;
        taken++;
        /* Those of a sender in the order it claimed them. */
        i = value / EACH;
        assert(last[i] <= value % EACH);
        last[i] = value % EACH + 1
     fi;
     if
     :: early -> early = false
     :: else -> sequence[SLOT(position)] = position + CAPACITY
     fi;
again:
     value = 0;
     i = 0
  od
}

ltl credits { [] (tail - head <= CREDITS) }
ltl progress { <> (taken == ALL) }

init {
  byte i;
  atomic {
    for (i : 0 .. CAPACITY - 1) { sequence[i] = i }
    for (i : 0 .. SENDERS - 1) { run Sender(i) }
    for (i : 0 .. CONSUMERS - 1) { run Consumer() }
  }
}
