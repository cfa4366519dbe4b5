/** What the API answers: questions put to the desk, and their answers as JSON and as tables. Nothing here knows the server. */
@NullMarked
package org.sijill.app.web.api;

import org.jspecify.annotations.NullMarked;
