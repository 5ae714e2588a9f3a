// One log for all builds.
String log = new File(basedir, 'build.log').text
File classes = new File(basedir, 'target/classes')
File generated = new File(classes, 'META-INF/ringkernel/com.example.Kernels')
for (String name : ['kernel.cu', 'kernel.wgsl', 'kernel.metal', 'kernel.json']) {
  File file = new File(generated, name)
  assert file.isFile() && file.length() > 0 : "no ${file}"
}
assert new File(classes, 'com/example/KernelsGpu.class').isFile() : 'no launcher in the module'

File offline = new File(basedir, 'target/ringkernel/com.example.Kernels')
assert new File(offline, 'kernel.cu').text == new File(generated, 'kernel.cu').text
assert !new File(offline, 'kernel.metal').exists() : 'codegen wrote a back end that was not asked for'

boolean nvcc = System.getenv('PATH').split(File.pathSeparator).any { new File(it, 'nvcc').canExecute() }
if (nvcc) {
  assert new File(generated, 'kernel.ptx').text.contains('.target sm_80')
} else {
  assert log.contains('there is no nvcc, so no ptx is made')
}
assert log.contains('nothing to generate: ') : 'the second build generated again'
assert log.contains('nothing to compile: ') || !nvcc : 'nvcc ran again'
assert log.count('source files with javac') == 1 : 'the second build compiled'
assert log.contains('1 class: 2 dependencies fresh')
assert log.contains('Scale.java has changed since its device code was generated')
return true
