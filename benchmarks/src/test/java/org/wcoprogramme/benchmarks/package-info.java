@NullMarked
package org.wcoprogramme.benchmarks;

import org.jspecify.annotations.NullMarked;
