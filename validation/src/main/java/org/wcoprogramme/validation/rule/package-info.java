/**
 * The standard rules, one file each, listed in {@link org.wcoprogramme.validation.rule.StandardRules}. Not exported:
 * what applications see of them is {@link org.wcoprogramme.validation.Rules}.
 */
@NullMarked
package org.wcoprogramme.validation.rule;

import org.jspecify.annotations.NullMarked;
