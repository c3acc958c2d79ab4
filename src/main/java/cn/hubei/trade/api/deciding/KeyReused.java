package cn.hubei.trade.api.deciding;

/** An Idempotency-Key came with another request than the first time. */
class KeyReused extends RuntimeException {}
