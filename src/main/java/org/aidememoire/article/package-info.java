/** What an article is: text, source and a publication time that is known; how a page or a file becomes one. */
@NullMarked
package org.aidememoire.article;

import org.jspecify.annotations.NullMarked;
