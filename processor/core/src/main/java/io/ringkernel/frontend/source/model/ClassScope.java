package io.ringkernel.frontend.source.model;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Name;
import io.ringkernel.frontend.source.parse.ParsedUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What simple names mean inside a class and outside its methods (JLS 6.3, 6.4.1, 6.5). */
public final class ClassScope {
  private final JavaTypes compilation;
  private final Elements elements;
  private final TypeElement self;
  private final ParsedUnit unit;
  private final String packageName;
  private final Optional<TypeDeclaration<?>> declaration;
  private final Map<String, Optional<TypeElement>> types = new HashMap<>();
  private final Map<String, Optional<TypeMirror>> locals = new HashMap<>();

  /** The scope of the body of a class. */
  public ClassScope(JavaTypes compilation, TypeElement self, ParsedUnit unit) {
    this(compilation, self, unit,
        compilation.elements().getPackageOf(self).getQualifiedName().toString(),
        Optional.empty());
  }

  private ClassScope(JavaTypes compilation, TypeElement self, ParsedUnit unit,
      String packageName, Optional<TypeDeclaration<?>> declaration) {
    this.compilation = compilation;
    this.elements = compilation.elements();
    this.self = self;
    this.unit = unit;
    this.packageName = packageName;
    this.declaration = declaration;
  }

  /** The text of the class. */
  public Optional<TypeDeclaration<?>> declaration() {
    return declaration.or(() -> unit.declaration(self));
  }

  /** The scope of a record that a method in this scope declares. */
  public ClassScope inLocal(LocalRecord local, TypeDeclaration<?> text) {
    ClassScope scope =
        new ClassScope(compilation, local, unit, packageName, Optional.of(text));
    scope.locals.putAll(locals);
    return scope;
  }

  /** Gives a name its meaning from here on. */
  public void declare(String name, TypeMirror type) {
    locals.put(name, Optional.of(type));
  }

  /** From here on a name means something that is refused, and told already. */
  public void refuse(String name) {
    locals.put(name, Optional.empty());
  }

  /** What names mean that the method declares, to be restored at the end of a block. */
  public Map<String, Optional<TypeMirror>> locals() {
    return Map.copyOf(locals);
  }

  /** Forgets what was declared since. */
  public void restore(Map<String, Optional<TypeMirror>> before) {
    locals.clear();
    locals.putAll(before);
  }

  /** The scope of a method of the class, by what its type variables stand for. */
  public ClassScope inMethod(Map<String, TypeMirror> typeVariables) {
    ClassScope scope = new ClassScope(compilation, self, unit, packageName, declaration);
    scope.locals.putAll(locals);
    typeVariables.forEach(scope::declare);
    return scope;
  }

  /** What a name means that the method declares: a type variable, a record. */
  public Optional<TypeMirror> local(String name) {
    Optional<TypeMirror> meant = locals.get(name);
    return meant == null ? Optional.empty()
        : Optional.of(meant.orElseThrow(Refusal::silent));
  }

  /** The class. */
  public TypeElement self() {
    return self;
  }

  /** The file it is in. */
  public ParsedUnit unit() {
    return unit;
  }

  /** The class of a simple or qualified name. */
  public Optional<TypeElement> type(String name) {
    Optional<TypeMirror> local = local(name);
    if (local.isPresent()) {
      return Optional.ofNullable(JavaTypes.element(local.get()));
    }
    Optional<TypeElement> known = types.get(name);
    if (known == null) {
      known = findType(name);
      types.put(name, known);
    }
    return known;
  }

  private Optional<TypeElement> findType(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return simpleType(name);
    }
    Optional<TypeElement> head = type(name.substring(0, dot));
    if (head.isEmpty()) {
      return Optional.ofNullable(elements.getTypeElement(name));
    }
    for (String part : name.substring(dot + 1).split("\\.")) {
      head = head.flatMap(h -> nested(h, part));
    }
    return head;
  }

  private Optional<TypeElement> simpleType(String name) {
    for (Element e = self; e instanceof TypeElement t; e = e.getEnclosingElement()) {
      if (t.getSimpleName().contentEquals(name)) {
        return Optional.of(t);
      }
      Optional<TypeElement> nested = nested(t, name);
      if (nested.isPresent()) {
        return nested;
      }
    }
    return imported(name).or(() -> named(packageName, name)).or(() -> importedOnDemand(name))
        .or(() -> named("java.lang", name)).or(() -> importedByModule(name));
  }

  private Optional<TypeElement> imported(String name) {
    for (ImportDeclaration i : unit.tree().getImports()) {
      if (!i.isAsterisk() && !i.isModule() && i.getName().getIdentifier().equals(name)) {
        Optional<TypeElement> found = i.isStatic() ? owner(i).flatMap(t -> nested(t, name))
            : Optional.ofNullable(elements.getTypeElement(i.getNameAsString()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TypeElement> importedOnDemand(String name) {
    for (ImportDeclaration i : unit.tree().getImports()) {
      if (i.isAsterisk()) {
        Optional<TypeElement> owner =
            Optional.ofNullable(elements.getTypeElement(i.getNameAsString()));
        Optional<TypeElement> found = owner.flatMap(t -> nested(t, name));
        if (found.isEmpty() && !i.isStatic()) {
          found = named(i.getNameAsString(), name);
        }
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TypeElement> importedByModule(String name) {
    for (ImportDeclaration i : unit.tree().getImports()) {
      if (i.isModule()) {
        ModuleElement module = elements.getModuleElement(i.getNameAsString());
        Optional<TypeElement> found = module == null ? Optional.empty()
            : ElementFilter.exportsIn(module.getDirectives()).stream()
                .filter(e -> e.getTargetModules() == null)
                .map(e -> elements.getTypeElement(e.getPackage().getQualifiedName() + "." + name))
                .filter(t -> t != null && t.getModifiers().contains(Modifier.PUBLIC)).findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TypeElement> named(String packagePart, String name) {
    return Optional.ofNullable(
        elements.getTypeElement(packagePart.isEmpty() ? name : packagePart + "." + name));
  }

  private Optional<TypeElement> nested(TypeElement type, String name) {
    return ElementFilter.typesIn(members(type)).stream()
        .filter(t -> t.getSimpleName().contentEquals(name) && isAccessible(t)).findFirst();
  }

  /** The field that a simple name means, looked for from the inside out, then among imports. */
  public Optional<VariableElement> field(String name) {
    for (Element e = self; e instanceof TypeElement t; e = e.getEnclosingElement()) {
      Optional<VariableElement> field = field(t, name);
      if (field.isPresent()) {
        return field;
      }
    }
    return fromStaticImports(name, t -> field(t, name).filter(ClassScope::isStatic));
  }

  /** The field of that name of a class. */
  public Optional<VariableElement> field(TypeElement type, String name) {
    return ElementFilter.fieldsIn(members(type)).stream()
        .filter(f -> f.getSimpleName().contentEquals(name) && isAccessible(f)).findFirst();
  }

  /** The methods among which a call by simple name chooses (JLS 15.12.1). */
  public List<ExecutableElement> methods(String name) {
    for (Element e = self; e instanceof TypeElement t; e = e.getEnclosingElement()) {
      List<ExecutableElement> found = methods(t, name);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return fromStaticImports(name, t -> {
      List<ExecutableElement> found = methods(t, name).stream()
          .filter(ClassScope::isStatic).toList();
      return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }).orElse(List.of());
  }

  /** The accessible methods of that name of a class. */
  public List<ExecutableElement> methods(TypeElement type, String name) {
    List<ExecutableElement> found = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(members(type))) {
      if (method.getSimpleName().contentEquals(name) && isAccessible(method)) {
        found.add(method);
      }
    }
    return found;
  }

  private <T> Optional<T> fromStaticImports(String name,
      Function<TypeElement, Optional<T>> search) {
    for (boolean onDemand : new boolean[] {false, true}) {
      for (ImportDeclaration i : unit.tree().getImports()) {
        boolean fits = i.isStatic() && i.isAsterisk() == onDemand
            && (onDemand || i.getName().getIdentifier().equals(name));
        Optional<T> found = fits ? owner(i).flatMap(search) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TypeElement> owner(ImportDeclaration declaration) {
    String name = declaration.isAsterisk() ? declaration.getNameAsString()
        : declaration.getName().getQualifier().map(Name::asString).orElse("");
    return Optional.ofNullable(elements.getTypeElement(name));
  }

  private List<? extends Element> members(TypeElement type) {
    if (!(type instanceof LocalRecord)) {
      return compilation.members(type);
    }
    // A record of a method is asked for its members while it is not complete.
    List<Element> all = new ArrayList<>(type.getEnclosedElements());
    compilation.members(elements.getTypeElement("java.lang.Record")).stream()
        .filter(inherited -> all.stream()
            .noneMatch(own -> own.getSimpleName().equals(inherited.getSimpleName())))
        .forEach(all::add);
    return all;
  }

  private static boolean isStatic(Element element) {
    return element.getModifiers().contains(Modifier.STATIC);
  }

  /** JLS 6.6.1, without the part of protected access that is about instances. */
  private boolean isAccessible(Element member) {
    if (member.getModifiers().contains(Modifier.PRIVATE)) {
      return outermost(member).equals(outermost(self));
    }
    boolean visible = member.getModifiers().contains(Modifier.PUBLIC)
        || member.getModifiers().contains(Modifier.PROTECTED);
    return visible || LocalElement.isLocal(member)
        || elements.getPackageOf(member).getQualifiedName().contentEquals(packageName);
  }

  private static Element outermost(Element element) {
    Element e = element;
    while (e.getEnclosingElement() instanceof TypeElement) {
      e = e.getEnclosingElement();
    }
    return e;
  }
}
