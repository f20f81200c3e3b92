/**
 * The case file: one SQLite file with its schema, migrations, provenance, row ledger and audit chain; one class a table.
 * {@link org.linkwright.store.CaseFile} is the entry. A saved chart is an opaque, versioned document here.
 */
package org.linkwright.store;
