/**
 * The javac plugin, which checks and writes nothing: it runs the annotation processor over what
 * javac has read, with an environment of its own. Javac's tree types may be named here and in
 * {@code io.ringkernel.processor.javac} alone.
 */
package io.ringkernel.processor.plugin;
