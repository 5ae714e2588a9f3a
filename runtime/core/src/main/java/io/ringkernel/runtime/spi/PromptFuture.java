package io.ringkernel.runtime.spi;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A future whose outcome may lie ready: who hangs a function on it has it delivered. Functions of
 * several stages, and what {@code allOf} hangs on it, wait until somebody else does that.
 */
abstract class PromptFuture<T> extends CompletableFuture<T> {
  /** Completes the future where its outcome lies ready. */
  abstract void deliver();

  private <F> F delivered(F hanging) {
    deliver();
    return hanging;
  }

  @Override
  public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> function) {
    return delivered(super.thenApply(function));
  }

  @Override
  public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> function) {
    return delivered(super.thenApplyAsync(function));
  }

  @Override
  public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> function,
      Executor executor) {
    return delivered(super.thenApplyAsync(function, executor));
  }

  @Override
  public CompletableFuture<Void> thenAccept(Consumer<? super T> function) {
    return delivered(super.thenAccept(function));
  }

  @Override
  public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> function) {
    return delivered(super.thenAcceptAsync(function));
  }

  @Override
  public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> function,
      Executor executor) {
    return delivered(super.thenAcceptAsync(function, executor));
  }

  @Override
  public CompletableFuture<Void> thenRun(Runnable function) {
    return delivered(super.thenRun(function));
  }

  @Override
  public CompletableFuture<Void> thenRunAsync(Runnable function) {
    return delivered(super.thenRunAsync(function));
  }

  @Override
  public CompletableFuture<Void> thenRunAsync(Runnable function,
      Executor executor) {
    return delivered(super.thenRunAsync(function, executor));
  }

  @Override
  public <U> CompletableFuture<U> thenCompose(
      Function<? super T, ? extends CompletionStage<U>> function) {
    return delivered(super.thenCompose(function));
  }

  @Override
  public <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> function) {
    return delivered(super.thenComposeAsync(function));
  }

  @Override
  public <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> function, Executor executor) {
    return delivered(super.thenComposeAsync(function, executor));
  }

  @Override
  public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> function) {
    return delivered(super.whenComplete(function));
  }

  @Override
  public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> function) {
    return delivered(super.whenCompleteAsync(function));
  }

  @Override
  public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> function,
      Executor executor) {
    return delivered(super.whenCompleteAsync(function, executor));
  }

  @Override
  public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> function) {
    return delivered(super.handle(function));
  }

  @Override
  public <U> CompletableFuture<U> handleAsync(
      BiFunction<? super T, Throwable, ? extends U> function) {
    return delivered(super.handleAsync(function));
  }

  @Override
  public <U> CompletableFuture<U> handleAsync(
      BiFunction<? super T, Throwable, ? extends U> function, Executor executor) {
    return delivered(super.handleAsync(function, executor));
  }

  @Override
  public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> function) {
    return delivered(super.exceptionally(function));
  }

  @Override
  public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> function) {
    return delivered(super.exceptionallyAsync(function));
  }

  @Override
  public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> function,
      Executor executor) {
    return delivered(super.exceptionallyAsync(function, executor));
  }
}
