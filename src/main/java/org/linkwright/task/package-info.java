/**
 * Work that takes time: {@link org.linkwright.task.Jobs} is the one executor, {@link org.linkwright.task.Progress} how it
 * reports and how it is cancelled.
 */
package org.linkwright.task;
