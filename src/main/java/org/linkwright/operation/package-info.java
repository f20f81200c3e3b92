/**
 * One class for each thing a person does to a case; the command line and the desktop call these, and nothing below them to
 * change a case.
 */
package org.linkwright.operation;
