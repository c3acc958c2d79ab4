package cn.hubei.trade.statistics;

import java.util.List;

/** What 「我的主页」 shows: cards and charts. */
record Home(List<Card> cards, List<Chart> charts) {}
