/**
 * The rules as constraints of Jakarta Validation, with Hibernate Validator 8.0 or later.
 *
 * <p>{@link org.wcoprogramme.validation.jakarta.WcoProgrammeValidation} switches them on: from then on a plain
 * {@code Validator} finds in a programme or a cohort what {@link org.wcoprogramme.validation.Rules} finds, errors in
 * the Default group, the rest in the groups {@link org.wcoprogramme.validation.jakarta.Warnings} and
 * {@link org.wcoprogramme.validation.jakarta.Information}. A {@link org.wcoprogramme.validation.jakarta.RulesPayload}
 * says which rules, membership and units. {@link org.wcoprogramme.validation.jakarta.FollowsRules} asks for it on a
 * parameter or field, and refuses to pass anything where nobody switched the rules on.
 *
 * <p>For the forms of a portal, whose fields are texts: {@link org.wcoprogramme.validation.jakarta.WcoMember},
 * {@link org.wcoprogramme.validation.jakarta.WcoRegionCode},
 * {@link org.wcoprogramme.validation.jakarta.CohortLabelText},
 * {@link org.wcoprogramme.validation.jakarta.PartialIsoDate} and
 * {@link org.wcoprogramme.validation.jakarta.OfficerIdText}. They need no switching on.
 *
 * <p>Nothing else of this library needs Jakarta Validation.
 */
@NullMarked
package org.wcoprogramme.validation.jakarta;

import org.jspecify.annotations.NullMarked;
