package io.github.sourcedfigures.publisher.central;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What others can compile against, read from class files: a line for each public type, and for each of its public or
 * protected members one that stands for itself, so that two listings compare as sets.
 */
final class ApiListing {
    private static final String ROOT = "io.github.sourcedfigures.";

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private ApiListing() {}

    /**
     * Lists what a module promises.
     *
     * @param classes the folder of its class files
     * @param promise packages and single types, without what stands before the module's name
     */
    static List<String> of(Path classes, Set<String> promise) throws IOException {
        URL[] folder = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(folder, ApiListing.class.getClassLoader());
                Stream<Path> files = Files.walk(classes)) {
            Set<String> lines = new TreeSet<>();
            for (String name : names(classes, files)) {
                Class<?> type = load(loader, name);
                boolean promised =
                        promise.contains(shortened(type.getPackageName())) || promise.contains(shortened(name));
                if (promised && isOpen(type)) {
                    list(type, lines);
                }
            }
            return List.copyOf(lines);
        }
    }

    /** The types of ours that a line names. */
    static Set<String> named(String line) {
        return Stream.of(line.split("[^A-Za-z.$]+", -1))
                .filter(word -> word.matches("(schema|dataset|validator|publisher)\\.[A-Za-z.$]*[A-Z][A-Za-z$]*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Path classes, Stream<Path> files) {
        return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(name, gone);
        }
    }

    private static void list(Class<?> type, Set<String> lines) {
        String name = shortened(type.getName());
        lines.add(name + ": " + kind(type) + supertypes(type));
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isOpen(constructor, type)) {
                lines.add(name + "#new" + parameters(constructor) + exceptions(constructor));
            }
        }
        for (Method method : methods(type)) {
            lines.add(name + "#" + method.getName() + parameters(method) + ": " + typed(method.getAnnotatedReturnType())
                    + modifiers(method) + exceptions(method));
        }
        for (Field field : type.getDeclaredFields()) {
            if (isOpen(field, type)) {
                lines.add(name + "#" + field.getName() + ": " + typed(field.getAnnotatedType()) + modifiers(field));
            }
        }
    }

    /** Its own, and those that it has from a type that nobody else can see. */
    private static List<Method> methods(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getMethods()))
                .distinct()
                .filter(method -> method.getDeclaringClass() == type || !isOpen(method.getDeclaringClass()))
                .filter(method -> isOpen(method, type))
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                .toList();
    }

    private static boolean isOpen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isOpen(outer));
    }

    private static boolean isOpen(Member member, Class<?> type) {
        int modifiers = member.getModifiers();
        boolean forHeirs = Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers());
        return !member.isSynthetic() && (Modifier.isPublic(modifiers) || forHeirs);
    }

    private static String kind(Class<?> type) {
        if (type.isRecord()) {
            return "record";
        }
        if (type.isEnum()) {
            return "enum";
        }
        if (type.isAnnotation()) {
            return "annotation";
        }
        String sealed = type.isSealed() ? "sealed " : "";
        if (type.isInterface()) {
            return sealed + "interface";
        }
        String form = Modifier.isFinal(type.getModifiers()) ? "final " : "";
        return sealed + form + (Modifier.isAbstract(type.getModifiers()) ? "abstract class" : "class");
    }

    private static String supertypes(Class<?> type) {
        Type above = type.getGenericSuperclass();
        boolean told = above == null || above == Object.class || type.isRecord() || type.isEnum();
        String heir = told ? "" : " extends " + shortened(above.getTypeName());
        String permits = type.isSealed() && !type.isEnum()
                ? joined(
                        " permits ",
                        Arrays.stream(type.getPermittedSubclasses()).map(Class::getName))
                : "";
        return heir
                + joined(
                        " implements ",
                        Arrays.stream(type.getGenericInterfaces()).map(Type::getTypeName))
                + permits;
    }

    private static String modifiers(Member member) {
        int modifiers = member.getModifiers();
        return (Modifier.isStatic(modifiers) ? " static" : "")
                + (Modifier.isAbstract(modifiers) ? " abstract" : "")
                + (Modifier.isProtected(modifiers) ? " protected" : "");
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getAnnotatedParameterTypes())
                .map(ApiListing::typed)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String exceptions(Executable executable) {
        return joined(
                " throws ", Arrays.stream(executable.getGenericExceptionTypes()).map(Type::getTypeName));
    }

    private static String joined(String before, Stream<String> names) {
        String all = names.map(ApiListing::shortened).sorted().collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : before + all;
    }

    private static String typed(AnnotatedType type) {
        return shortened(type.getType().getTypeName()) + (mayBeAbsent(type) ? "?" : "");
    }

    private static boolean mayBeAbsent(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String shortened(String name) {
        return name.replace(ROOT, "").replaceAll("java\\.(?:lang|util)\\.(?=[A-Z])", "");
    }
}
