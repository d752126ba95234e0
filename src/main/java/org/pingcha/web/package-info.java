/** Faces and REST plumbing: texts, language and look, navigation, lists, and how a problem reaches the person. */
package org.pingcha.web;
