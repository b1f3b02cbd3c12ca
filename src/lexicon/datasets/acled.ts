/*
 * ACLED's sub-event types (codebook of 2023) in PLOVER: type, mode, contexts. "Other" strategic developments say no type.
 */
export const ACLED_EVENTS = `\
armed clash|ASSAULT|firearms|military
government regains territory|ASSAULT||military,territory
non-state actor overtakes territory|ASSAULT||military,territory
chemical weapon|ASSAULT|unconventional|military,cbrn
air/drone strike|ASSAULT|aerial|military
suicide bomb|ASSAULT|suicide-attack|military,terrorism
shelling/artillery/missile attack|ASSAULT|heavy-weapons|military
remote explosive/landmine/ied|ASSAULT|explosives|military
grenade|ASSAULT|explosives|military
sexual violence|ASSAULT|sexual|human_rights
attack|ASSAULT||human_security
abduction/forced disappearance|ASSAULT|abduct|human_rights
peaceful protest|PROTEST|demo|
protest with intervention|PROTEST|demo|repression
excessive force against protesters|PROTEST|demo|repression,human_rights
violent demonstration|PROTEST|riot|
mob violence|PROTEST|riot|human_security
agreement|AGREE||diplomatic
arrests|COERCE|arrest|legal
change to group/activity|MOBILIZE||military
disrupted weapons use|COERCE|seize|military
headquarters or base established|MOBILIZE|troops|military
looting/property destruction|ASSAULT|destroy|
non-violent transfer of territory|RETREAT|withdraw|military,territory`;

/** ACLED's actor types, as codes of the older exports and as words of the newer, in Dateline's kinds. */
export const ACLED_ACTOR_KINDS = `\
1|state forces=armed_force
2|rebel group|rebel forces=group
3|political militia=group
4|identity militia=group
5|rioters=group
6|protesters=group
7|civilians=group
8|external/other forces|external forces|other=armed_force`;
