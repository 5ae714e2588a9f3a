package io.ringkernel.runtime.cpu.actor;

/** An actor whose messages a back end carries to where its handlers run. */
final class RemoteRunner extends ActorRunner {
  private final RemoteHome<?> home;

  RemoteRunner(RemoteHome<?> home) {
    this.home = home;
  }

  @Override
  void start() {
    home.signal();
  }

  @Override
  void signal() {
    home.signal();
  }

  @Override
  boolean isOwnThread() {
    return home.isOwnThread();
  }

  @Override
  void interrupt() {
    home.interrupt();
  }
}
