package banyan.runtime.member;

import static banyan.api.usecase.Role.CO_ORGANISER;
import static banyan.api.usecase.Role.EMPLOYEE;
import static banyan.api.usecase.Role.GUEST;
import static banyan.api.usecase.Role.LEAD;
import static banyan.api.usecase.Role.MEMBER;
import static banyan.api.usecase.Role.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.usecase.Role;
import banyan.runtime.member.MemberRules.RoleCanBeGiven;
import banyan.runtime.member.MemberRules.TreasurerIsNeverLead;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberRulesTest {

    @Test
    void whoSpendsNeverKeepsTheBooks() {
        assertThat(new TreasurerIsNeverLead("Fang Jing", LEAD, Set.of(TREASURER)).holds())
                .isFalse();
        assertThat(new TreasurerIsNeverLead("Fang Jing", TREASURER, Set.of(LEAD)).holds())
                .isFalse();
        assertThat(new TreasurerIsNeverLead("Fang Jing", TREASURER, Set.of(CO_ORGANISER)).holds())
                .isTrue();
    }

    @Test
    void onlyDutiesOfTheGroupAreGiven() {
        for (Role role : Role.values()) {
            boolean duty = role.isOfGroup() && role != MEMBER && role != GUEST;
            assertThat(new RoleCanBeGiven(role).holds()).as(role.name()).isEqualTo(duty);
        }
        assertThat(new RoleCanBeGiven(EMPLOYEE).holds()).isFalse();
    }
}
