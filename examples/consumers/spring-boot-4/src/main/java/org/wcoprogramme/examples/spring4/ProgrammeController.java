package org.wcoprogramme.examples.spring4;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.jakarta.FollowsRules;

@RestController
public class ProgrammeController {

    @PostMapping("/cohorts")
    Cohort accept(@Valid @RequestBody Cohort cohort) {
        return cohort;
    }

    /** The road that fails closed: nothing passes where the rules were not switched on. */
    @PostMapping("/programmes")
    Programme accept(@FollowsRules(profile = Profile.SUBMISSION) @RequestBody Programme programme) {
        return programme;
    }
}
