/**
 * The Maven plugin: what a build says becomes arguments of the command line, which runs in a
 * process on a JDK of the build. Only Maven's interfaces and the JDK 17 may be used here; the
 * compiler's classes need a newer one.
 */
package io.ringkernel.maven;
