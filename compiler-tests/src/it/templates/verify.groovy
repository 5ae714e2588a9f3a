// One log for all builds.
String log = new File(basedir, 'build.log').text
assert log.contains('total = 42') : 'the actor did not answer'
assert log.contains('y[2] = 36.0') : 'the kernel did not print'
assert log.contains('middle = ') : 'the stencil did not print'

File classes = new File(basedir, 'existing/target/classes')
assert new File(classes, 'org/acme/Plain.class').isFile() : 'what was there is not compiled'
assert new File(classes, 'org/acme/KernelsGpu.class').isFile() : 'no launcher'
assert new File(classes, 'META-INF/ringkernel/org.acme.Kernels/kernel.cu').isFile() : 'no device code'
return true
