package org.pingcha.rules;

/** Levels of justice authorities, as the law tells them apart: a district of a municipality (直辖市的区) decides like a city. */
public enum AuthorityLevel { COUNTY, CITY, MUNICIPAL_DISTRICT, PROVINCE }
