/** What must hold before the code is published: the rules of Maven Central, and the promise of the public API. */
@NullMarked
package io.github.sourcedfigures.publisher.central;

import org.jspecify.annotations.NullMarked;
