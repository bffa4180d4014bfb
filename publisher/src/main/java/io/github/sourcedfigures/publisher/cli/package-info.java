/** The publisher's command line. */
@NullMarked
package io.github.sourcedfigures.publisher.cli;

import org.jspecify.annotations.NullMarked;
