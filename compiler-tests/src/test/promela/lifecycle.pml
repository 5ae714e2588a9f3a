/*
 * The life of an actor: its owner activates, deactivates and ends it while others send and ask; its
 * thread handles, sleeps and is woken, and at the end accounts for every message. What is inside
 * the inbox is the subject of ring.pml; here it is a count and the bit that closes it.
 *
 *   WEAK_WAIT     the thread looks for work before it announces that it sleeps   (Wakeup.park)
 *   WEAK_SIGNAL   a sender looks for the announcement before its work is visible (Wakeup.signal)
 *   NO_DRAIN      the thread ends without looking at what still waits
 *   LATE_CLOSE    the inbox is closed after the thread has looked for the last time
 *   TWO_REPLIES   a reply does not look whether the question is still open
 *   STAYS         the owner leaves the actor active
 */
#define SENDERS 2
#ifndef EACH
#define EACH 2
#endif

mtype = { CREATED, LAUNCHED, ACTIVE, DEACTIVATED, TERMINATED };
mtype = { OPEN, ANSWERED, FAILED, TIMED_OUT };

mtype state = CREATED;
byte waiting, accepted, processed, deadLetters;
bool closed, sleeping, permit, ended;
bool asked;               /* one of the messages is a question */
mtype reply = OPEN;
byte replies;
byte sendersDone;

/* The transitions of ActorState.canBecome. */
inline become(next) {
  assert((state == CREATED && next == LAUNCHED)
    || (state == LAUNCHED && (next == ACTIVE || next == TERMINATED))
    || (state == ACTIVE && (next == DEACTIVATED || next == TERMINATED))
    || (state == DEACTIVATED && (next == ACTIVE || next == TERMINATED)));
  state = next
}

inline signal() {
  if
  :: sleeping -> permit = true
  :: else
  fi
}

/* First come, first served: an answer, a failure or the deadline. */
inline complete(how) {
  d_step {
    if
#ifdef TWO_REPLIES
    :: asked -> reply = how; replies++
#else
    :: asked && reply == OPEN -> reply = how; replies++
#endif
    :: else
    fi
  }
}

proctype Owner() {
  byte turns;
  atomic { become(LAUNCHED) };
  atomic { become(ACTIVE) };
  signal();
  do
  :: turns < 1 ->
     atomic { become(DEACTIVATED) };
     signal();
     atomic { become(ACTIVE) };
     signal();
     turns++
  :: break
  od;
#ifndef STAYS
#ifdef LATE_CLOSE
  atomic { become(TERMINATED) };
  signal();
  ended;
  closed = true
#else
  atomic { become(TERMINATED); closed = true };
  signal()
#endif
#endif
}

proctype Sender(bool asks) {
  byte number;
  bool mine, saw;
  (state != CREATED);
  do
  :: number == EACH -> break
  :: number < EACH ->
     number++;
#ifdef WEAK_SIGNAL
     saw = sleeping;
#endif
     d_step {
       mine = !closed;
       if
       :: mine ->
          waiting++;
          accepted++;
          if :: asks && number == 1 -> asked = true :: else fi
       :: else
       fi
     };
#ifdef WEAK_SIGNAL
     if
     :: saw -> permit = true
     :: else
     fi
#else
     signal()
#endif
  od;
  sendersDone++
}

/* The deadline of the question. */
proctype Timer() {
  if
  :: asked -> complete(TIMED_OUT)
  :: ended
  fi
}

/* For the thread there is work where it may handle a message, or must end. */
#define WORK (waiting > 0 && state == ACTIVE || state == TERMINATED)

proctype ActorThread() {
  bool idle;
  do
  :: state == TERMINATED -> break
  :: state != TERMINATED ->
     if
     :: waiting > 0 && state == ACTIVE ->
        waiting--;
        processed++;
        if :: processed + deadLetters == 1 -> complete(ANSWERED) :: else fi
     :: else ->
#ifdef WEAK_WAIT
        idle = !(WORK);
        sleeping = true;
#else
        sleeping = true;
        idle = !(WORK);
#endif
        if
        :: idle ->
end_parked:
           permit;
           permit = false
        :: else
        fi;
        sleeping = false
     fi
  od;
#ifndef NO_DRAIN
  do
  :: waiting > 0 -> waiting--; deadLetters++
  :: waiting == 0 -> break
  od;
#endif
  complete(FAILED);
  ended = true
}

ltl balance { [] (ended && sendersDone == SENDERS && closed
  -> accepted == processed + deadLetters && waiting == 0) }
ltl oneReply { [] (replies <= 1) }
#ifdef STAYS
ltl progress { <> (sendersDone == SENDERS && accepted == processed
  && accepted == SENDERS * EACH) }
#else
ltl progress { <> (ended && sendersDone == SENDERS && (asked -> replies == 1)) }
#endif

init {
  atomic {
    run Owner();
    run Sender(true);
    run Sender(false);
    run Timer();
    run ActorThread()
  }
}
