package io.ringkernel.runtime;

import io.ringkernel.Restart;
import io.ringkernel.runtime.Supervision.Directive;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.TimeUnit;

/**
 * Who watches over whom, and what that means when somebody fails. Decides under a lock and acts
 * after it, for what it does to an actor may call back.
 *
 * <p>An actor that nobody but the runtime watches over, and that has spawned nothing, is not in the
 * tree while the runtime's supervision concerns one at a time: there may be a million of them.
 */
final class SupervisionTree {
  /** A supervisor or an actor. */
  static final class Node {
    private final Node parent;
    private final Supervision supervision;
    /** Null for a supervisor. */
    private final ActorCell cell;
    private final SequencedSet<Node> children = new LinkedHashSet<>();
    private final ArrayDeque<Long> restarts = new ArrayDeque<>();
    private boolean ended;

    private Node(Node parent, Supervision supervision, ActorCell cell) {
      this.parent = parent;
      this.supervision = supervision;
      this.cell = cell;
    }

    Supervision supervision() {
      return supervision;
    }
  }

  /** What is to be done once the lock is released. */
  private static final class Actions {
    private final List<Runnable> all = new ArrayList<>();

    void restart(ActorCell cell, Restart how) {
      all.add(() -> cell.restart(how));
    }

    void end(ActorCell cell, EndReason reason, Optional<Throwable> cause) {
      all.add(() -> cell.end(reason, cause));
    }

    void perform() {
      all.forEach(Runnable::run);
    }
  }

  private final Node root;
  private final Map<ActorId, Node> nodes = new HashMap<>();

  SupervisionTree(Supervision supervision) {
    this.root = new Node(null, supervision, null);
  }

  Node root() {
    return root;
  }

  private boolean mayLeaveOut(Node parent) {
    return parent == root && root.supervision.scope() == Supervision.Scope.ONE_FOR_ONE;
  }

  /** Adds an actor that is about to begin. */
  void add(Node parent, ActorCell cell) {
    if (mayLeaveOut(parent)) {
      return;
    }
    synchronized (this) {
      if (!parent.ended) {
        put(parent, cell);
        return;
      }
    }
    throw new IllegalStateException("the supervisor of " + cell.type().id() + " has ended");
  }

  private Node put(Node parent, ActorCell cell) {
    Node node = new Node(parent, cell.options().children(), cell);
    parent.children.add(node);
    nodes.put(cell.id(), node);
    return node;
  }

  /** The node of an actor, whose children are to be added. */
  synchronized Node nodeOf(ActorCell cell) {
    Node node = nodes.get(cell.id());
    return node != null ? node : put(root, cell);
  }

  /** Adds a supervisor. */
  synchronized Node supervisor(Node parent, Supervision supervision) {
    if (parent.ended) {
      throw new IllegalStateException("the supervisor has ended");
    }
    Node node = new Node(parent, supervision, null);
    parent.children.add(node);
    return node;
  }

  synchronized List<ActorId> children(Node node) {
    return node.children.stream().filter(n -> n.cell != null).map(n -> n.cell.id()).toList();
  }

  synchronized boolean isEnded(Node node) {
    return node.ended;
  }

  /** Ends everything under a node, and a supervisor itself. */
  void kill(Node node) {
    Actions actions = new Actions();
    synchronized (this) {
      end(node, actions, EndReason.KILLED, Optional.empty());
    }
    actions.perform();
  }

  /** An actor is being ended: what it has spawned ends with it. */
  void ending(ActorId actor) {
    Actions actions = new Actions();
    synchronized (this) {
      Node node = nodes.get(actor);
      if (node != null) {
        endChildren(node, actions);
      }
    }
    actions.perform();
  }

  /** An actor has ended. */
  void ended(ActorId actor) {
    Actions actions = new Actions();
    synchronized (this) {
      Node node = nodes.remove(actor);
      if (node == null) {
        return;
      }
      node.ended = true;
      node.parent.children.remove(node);
      endChildren(node, actions);
    }
    actions.perform();
  }

  /** What the actor that failed is to do; the others are told. */
  Directive failed(ActorId actor, Throwable cause) {
    Actions actions = new Actions();
    Directive directive;
    synchronized (this) {
      Node node = nodes.get(actor);
      directive =
          node != null ? failed(node, node, cause, false, actions) : failedAlone(cause);
    }
    actions.perform();
    return directive;
  }

  /** Of an actor that is not in the tree. */
  private Directive failedAlone(Throwable cause) {
    return switch (decide(root, cause)) {
      case RESUME -> Directive.RESUME;
      case RESTART -> mayRestart(root) ? Directive.RESTART : Directive.STOP;
      case STOP, ESCALATE -> Directive.STOP;
    };
  }

  /** The user's function may throw: then there is no decision to go on with. */
  private static Directive decide(Node supervisor, Throwable cause) {
    try {
      Directive directive = supervisor.supervision.decision().apply(cause);
      return directive == null ? Directive.STOP : directive;
    } catch (RuntimeException | Error e) {
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
          "a supervision's decision threw " + e.getClass().getName() + "; the actor is stopped");
      return Directive.STOP;
    }
  }

  /** Counts a restart, if the bound allows it. */
  private static boolean mayRestart(Node supervisor) {
    long now = System.nanoTime();
    long window = TimeUnit.NANOSECONDS.convert(supervisor.supervision.window());
    while (!supervisor.restarts.isEmpty() && now - supervisor.restarts.peekFirst() > window) {
      supervisor.restarts.removeFirst();
    }
    if (supervisor.restarts.size() >= supervisor.supervision.maxRestarts()) {
      return false;
    }
    supervisor.restarts.addLast(now);
    return true;
  }

  /**
   * A node counts as failed.
   *
   * @param first the actor whose handler threw; it is or is under the node
   * @param usedUp whether it was restarted so often that going on as before is no answer
   */
  private Directive failed(Node node, Node first, Throwable cause, boolean usedUp,
      Actions actions) {
    Node supervisor = node.parent;
    return switch (decide(supervisor, cause)) {
      case RESUME -> usedUp ? stop(node, first, cause, actions) : Directive.RESUME;
      case STOP -> stop(node, first, cause, actions);
      case ESCALATE -> escalate(node, first, cause, usedUp, actions);
      case RESTART -> mayRestart(supervisor) ? restart(node, first, actions)
          : escalate(node, first, cause, true, actions);
    };
  }

  private Directive escalate(Node node, Node first, Throwable cause, boolean usedUp,
      Actions actions) {
    // There is nobody above the root: the failure ends at the node that it reached.
    return node.parent == root ? stop(node, first, cause, actions)
        : failed(node.parent, first, cause, usedUp, actions);
  }

  private Directive stop(Node node, Node first, Throwable cause, Actions actions) {
    // Before what ends a whole subtree: the first reason counts.
    actions.end(first.cell, EndReason.FAILED, Optional.of(cause));
    end(node, actions, EndReason.FAILED, Optional.of(cause));
    return Directive.STOP;
  }

  private Directive restart(Node node, Node first, Actions actions) {
    List<Node> concerned = new ArrayList<>();
    boolean after = false;
    for (Node sibling : node.parent.children) {
      after |= sibling == node;
      switch (node.parent.supervision.scope()) {
        case ONE_FOR_ONE -> {
        }
        case ONE_FOR_ALL -> concerned.add(sibling);
        case REST_FOR_ONE -> {
          if (after) {
            concerned.add(sibling);
          }
        }
      }
    }
    if (concerned.isEmpty()) {
      concerned.add(node);
    }
    Directive own = Directive.STOP;
    for (Node each : concerned) {
      own = restarted(each, first, actions) ? Directive.RESTART : own;
    }
    return own;
  }

  /** Restarts a node; whether {@code first} is under what goes on and so restarts itself. */
  private boolean restarted(Node node, Node first, Actions actions) {
    boolean found = node == first;
    if (node.cell != null) {
      Restart how = node.cell.type().traits().restart();
      if (!found) {
        actions.restart(node.cell, how);
      }
      if (how == Restart.RESET) {
        endChildren(node, actions);
        return found;
      }
    }
    node.restarts.clear();
    for (Node child : List.copyOf(node.children)) {
      // A supervisor starts its children anew; an actor that keeps its state keeps them, and only
      // the one that failed must.
      if (node.cell == null || isAbove(child, first)) {
        found |= restarted(child, first, actions);
      }
    }
    return found;
  }

  private static boolean isAbove(Node node, Node below) {
    for (Node at = below; at != null; at = at.parent) {
      if (at == node) {
        return true;
      }
    }
    return false;
  }

  private void endChildren(Node node, Actions actions) {
    for (Node child : List.copyOf(node.children)) {
      end(child, actions, EndReason.KILLED, Optional.empty());
    }
  }

  /** Ends a node and what is under it; actors leave the tree when they have ended. */
  private void end(Node node, Actions actions, EndReason reason, Optional<Throwable> cause) {
    endChildren(node, actions);
    if (node.cell != null) {
      actions.end(node.cell, reason, cause);
    } else if (node != root) {
      node.ended = true;
      node.parent.children.remove(node);
    }
  }
}
