package cn.hubei.trade.offering.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind's users call a thing, to the letter of the manual. */
class TermTest {

    @Test
    void eachKindHasItsOwnWords() {
        assertThat(Term.TITLE.label(Kinds.TRAINING)).isEqualTo("培训主题");
        assertThat(Term.TITLE.label(Kinds.EXHIBITION)).isEqualTo("展会名称");
        assertThat(Term.CONTENT.label(Kinds.SERVICE)).isEqualTo("服务描述");
    }

    @Test
    void aStarSaysWhatMustBeFilled() {
        assertThat(Term.CATEGORY.isDemanded(Kinds.EXHIBITION)).isTrue();
        assertThat(Term.CATEGORY.isDemanded(Kinds.TRAINING)).isFalse();
        assertThat(Term.CONTACT.isDemanded(Kinds.SERVICE)).isTrue();
        assertThat(Term.STARTS_AT.isIn(Kinds.SERVICE)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void whatAKindListsAndIsSearchedByItHas(Kind kind) {
        assertThat(kind.columns()).allMatch(term -> term.isIn(kind));
        assertThat(kind.searched()).allMatch(term -> term.isIn(kind));
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void aPathNamesOneKindInTheSingularAndInThePlural(Kind kind) {
        assertThat(Kind.ofPath(kind.singular())).isEqualTo(kind);
        assertThat(Kind.ofPath(kind.plural())).isEqualTo(kind);
    }
}
