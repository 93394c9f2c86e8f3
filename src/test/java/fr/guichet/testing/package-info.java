/** What tests stand on: one PostgreSQL, one application, one mail server and one browser for the whole run. */
@NullMarked
package fr.guichet.testing;

import org.jspecify.annotations.NullMarked;
