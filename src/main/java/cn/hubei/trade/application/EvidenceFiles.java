package cn.hubei.trade.application;

import org.springframework.data.repository.ListCrudRepository;

interface EvidenceFiles extends ListCrudRepository<Evidence, Long> {}
