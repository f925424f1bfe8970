/**
 * Measures the library against baselines that a user could have written instead. All data is made up; the baselines
 * hold the same data and read and write the same JSON, which the tests of this module check.
 */
@NullMarked
package org.wcoprogramme.benchmarks;

import org.jspecify.annotations.NullMarked;
