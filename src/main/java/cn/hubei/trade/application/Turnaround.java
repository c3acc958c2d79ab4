package cn.hubei.trade.application;

import java.util.Arrays;
import java.util.Optional;

/** 服务历时: how long an application waited for its decision, in the steps of manual 3.9.1. */
public enum Turnaround {
    WITHIN_3H("3h以内", -1, 10_800),
    WITHIN_8H("3-8h以内", 10_800, 28_800),
    WITHIN_24H("8-24h以内", 28_800, 86_400),
    WITHIN_48H("24-48h以内", 86_400, 172_800),
    BEYOND_48H("48h以上", 172_800, Integer.MAX_VALUE);

    private final String label;
    private final int beyond;
    private final int upTo;

    Turnaround(String label, int beyond, int upTo) {
        this.label = label;
        this.beyond = beyond;
        this.upTo = upTo;
    }

    public static Turnaround of(int seconds) {
        return Arrays.stream(values())
                .filter(step -> seconds <= step.upTo)
                .findFirst()
                .orElse(BEYOND_48H);
    }

    /** The step of that name, if there is one. */
    public static Optional<Turnaround> named(String name) {
        return Arrays.stream(values()).filter(step -> step.name().equals(name)).findFirst();
    }

    public String label() {
        return label;
    }

    /** Seconds that it took longer than. */
    public int beyond() {
        return beyond;
    }

    /** Seconds that it took at most. */
    public int upTo() {
        return upTo;
    }
}
