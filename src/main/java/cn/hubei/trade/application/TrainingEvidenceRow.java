package cn.hubei.trade.application;

import java.time.Instant;

/** One line of 「培训依据」: a training and how many files lie for it. */
public record TrainingEvidenceRow(
        long id, String title, String speakers, Instant startsAt, String address, int files) {}
