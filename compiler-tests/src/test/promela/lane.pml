/*
 * The end of a lane (LaneMailbox): one sender publishes without an atomic step while the actor's
 * thread closes, reads what is there and goes. A store lies in the processor's buffer for a while
 * before others see it; loads of the sender pass it.
 *
 *   NO_SECOND_LOOK   the sender does not look again after publishing
 *   NO_PAUSE         the thread does not wait for buffered stores before it looks for the last time
 *   NO_LOCK          looking for the last time and taking back may overlap
 *   NO_TAKE_BACK     the sender that looked again believes that its message will be read
 */
#ifndef EACH
#define EACH 3
#endif

byte buffered;            /* published and not yet seen by others: 0 or 1 */
byte published;           /* seen by others */
byte read, refused, accepted, takenBack;
bool closed, swept, lock, sent, gone;

/* The buffer drains at a time of the processor's own; the pause is longer than that. */
inline drain() {
  atomic { buffered > 0 -> published++; buffered-- }
}

proctype Buffer() {
  end: do
  :: drain()
  od
}

inline take(l) {
#ifndef NO_LOCK
  atomic { !l -> l = true }
#else
  skip
#endif
}

inline give(l) {
#ifndef NO_LOCK
  l = false
#else
  skip
#endif
}

proctype Sender() {
  byte i;
  bool sweptSeen;
  do
  :: i < EACH ->
     i++;
     if
     :: closed -> refused++
     :: else ->
        /* A store waits for room in the buffer. */
        atomic { buffered == 0 -> buffered++ };
#ifdef NO_SECOND_LOOK
        accepted++
#else
        if
        :: !closed -> accepted++
        :: else ->
           /* To take the lock drains the buffer. */
           take(lock);
           buffered == 0;
           sweptSeen = swept;
           if
#ifdef NO_TAKE_BACK
           :: accepted++
#else
           :: !sweptSeen || read == published -> accepted++
           :: else -> atomic { takenBack++; refused++ }
#endif
           fi;
           give(lock)
        fi
#endif
     fi
  :: else -> break
  od;
  sent = true
}

proctype Actor() {
  bool last;
  do
  :: published > read -> read++
  :: closed = true; break
  od;
  do
  :: published > read -> read++
  :: published == read -> break
  od;
  last = false;
  do
  :: last -> break
  :: else ->
#ifndef NO_PAUSE
     buffered == 0;
#endif
     take(lock);
#ifdef NO_LOCK
     last = (published == read);
     swept = last;
#else
     atomic { last = (published == read); swept = last };
#endif
     give(lock);
     do
     :: !last && published > read -> read++
     :: else -> break
     od
  od;
  gone = true
}

init {
  atomic { run Buffer(); run Sender(); run Actor() }
}

/* Every message that its sender was not told is refused is read, and no other counts. */
ltl complete { [] ((sent && gone && buffered == 0)
  -> (read == accepted && read + takenBack == published && accepted + refused == EACH)) }

/* Both come to their end. */
ltl progress { <> (sent && gone) }
