/** The record of an article as the contract describes it, and its JSON. */
@NullMarked
package org.sijill.model;

import org.jspecify.annotations.NullMarked;
