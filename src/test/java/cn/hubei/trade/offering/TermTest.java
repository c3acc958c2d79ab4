package cn.hubei.trade.offering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind's users call a thing, to the letter of the manual. */
class TermTest {

    @Test
    void eachKindHasItsOwnWords() {
        assertThat(Term.TITLE.label(Kind.TRAINING)).isEqualTo("培训主题");
        assertThat(Term.TITLE.label(Kind.EXHIBITION)).isEqualTo("展会名称");
        assertThat(Term.CONTENT.label(Kind.SERVICE)).isEqualTo("服务描述");
    }

    @Test
    void aStarSaysWhatMustBeFilled() {
        assertThat(Term.CATEGORY.isDemanded(Kind.EXHIBITION)).isTrue();
        assertThat(Term.CATEGORY.isDemanded(Kind.TRAINING)).isFalse();
        assertThat(Term.CONTACT.isDemanded(Kind.SERVICE)).isTrue();
        assertThat(Term.STARTS_AT.isIn(Kind.SERVICE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatAKindListsAndIsSearchedByItHas(Kind kind) {
        assertThat(kind.columns()).allMatch(term -> term.isIn(kind));
        assertThat(kind.searched()).allMatch(term -> term.isIn(kind));
    }

    @ParameterizedTest
    @EnumSource
    void aPathNamesOneKindInTheSingularAndInThePlural(Kind kind) {
        assertThat(Kind.ofPath(kind.singular())).isEqualTo(kind);
        assertThat(Kind.ofPath(kind.plural())).isEqualTo(kind);
    }
}
