String log = new File(basedir, 'build.log').text
assert log.contains('2 * 999.0 + 1 = 1999.0') : 'the program did not print its result'
assert log.contains('the counter says 6') : 'the actor did not answer'

File classes = new File(basedir, 'target/classes')
assert new File(classes, 'com/example/KernelsGpu.class').isFile() : 'no launcher was generated'
File resources = new File(classes, 'META-INF/ringkernel/com.example.Kernels')
for (String name : ['kernel.cu', 'kernel.wgsl', 'kernel.metal', 'kernel.json']) {
  File file = new File(resources, name)
  assert file.isFile() && file.length() > 0 : "no ${file} was generated"
}
assert new File(classes, 'META-INF/ringkernel/com.example.Counter/kernel.wgsl').isFile() : 'no actor'
return true
