File cli = new File(basedir, '../../../../processor/cli/target').canonicalFile
String classPath = "${new File(cli, 'ringkernel-cli.jar')}${File.pathSeparator}${new File(cli, 'classpath').text.trim()}"
String java = new File(System.getProperty('java.home'), 'bin/java').path

def ringkernel = { List<String> words ->
  Process process = new ProcessBuilder([java, '-XX:TieredStopAtLevel=1', '-cp', classPath, 'io.ringkernel.cli.Main'] + words)
      .directory(basedir).redirectErrorStream(true).start()
  String said = process.inputStream.text
  assert process.waitFor() == 0 : "ringkernel ${words}: ${said}"
}

for (String template : ['persistent-actor', 'kernel', 'stencil']) {
  ringkernel(['new', template, '--template', template])
}
ringkernel(['init', 'existing', '--package', 'org.acme'])
return true
