package io.ringkernel.runtime.device;

/** What to say where Java was started with {@code --illegal-native-access=deny}. */
public final class NativeAccess {
  private NativeAccess() {}

  /** Why a back end cannot call its library, in one line. */
  public static String denied(Class<?> backEnd) {
    Module module = backEnd.getModule();
    return "Java denies it native access: start it with --enable-native-access="
        + (module.isNamed() ? module.getName() : "ALL-UNNAMED");
  }
}
