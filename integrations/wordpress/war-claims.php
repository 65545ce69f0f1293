<?php
/**
 * Plugin Name:       War Claims
 * Description:       Numbers from a war, with the one who states them: allows the four tags in posts, loads their script, offers a block and a shortcode.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 *
 * The folder dist/ of the npm package war-claims lies in this folder, or the filter war_claims_script says where it is.
 *
 * @package war-claims
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const WAR_CLAIMS_KINDS = array( 'claim', 'trend', 'bonus', 'source' );

/** How long a sentence that was read from a ledger is used, in seconds. */
const WAR_CLAIMS_SENTENCE_SECONDS = 3600;

/**
 * Lets the tags through wherever a post's HTML is cleaned. Data stays data: the script makes no markup of it.
 *
 * @param array  $tags    Allowed tags and their attributes.
 * @param string $context 'post', or another place.
 */
function war_claims_allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$attributes = array_fill_keys( array( 'class', 'data-*', 'dir', 'heading-level', 'id', 'inline', 'lang', 'no-chart', 'refresh', 'src' ), true );
	foreach ( WAR_CLAIMS_KINDS as $kind ) {
		$tags[ "war-$kind" ] = $attributes;
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'war_claims_allow_tags', 10, 2 );

/** The classic editor keeps the tags, too, and keeps them inside their sentences. */
function war_claims_classic_editor( $settings ) {
	$add = static function ( $key, $values ) use ( &$settings ) {
		$settings[ $key ] = implode( ',', array_filter( array_merge( array( $settings[ $key ] ?? '' ), $values ) ) );
	};
	$custom = array();
	$valid  = array();
	foreach ( WAR_CLAIMS_KINDS as $kind ) {
		$custom[] = "~war-$kind";
		$valid[]  = "war-{$kind}[data-$kind|src|inline|no-chart|refresh|heading-level|lang|dir|id|class]";
	}
	$add( 'custom_elements', $custom );
	$add( 'extended_valid_elements', $valid );
	return $settings;
}
add_filter( 'tiny_mce_before_init', 'war_claims_classic_editor' );

/** The script is a module. It asks for what a page needs, and for nothing on a page without a tag. */
function war_claims_enqueue() {
	$address = apply_filters( 'war_claims_script', plugins_url( 'dist/embed.js', __FILE__ ) );
	// Its address is its version: modules that are loaded under two addresses run twice.
	wp_enqueue_script( 'war-claims', $address, array(), null, false );
}
add_action( 'wp_enqueue_scripts', 'war_claims_enqueue' );

/** Prints the script's tag. The filter war_claims_allow lists the origins whose ledgers links may lead to. */
function war_claims_script_tag( $tag, $handle, $src ) {
	if ( 'war-claims' !== $handle ) {
		return $tag;
	}
	$origins = implode( ' ', (array) apply_filters( 'war_claims_allow', array() ) );
	$allow   = '' === $origins ? '' : sprintf( ' data-allow="%s"', esc_attr( $origins ) );
	return sprintf( '<script type="module" src="%s"%s></script>' . "\n", esc_url( $src ), $allow ); // phpcs:ignore WordPress.WP.EnqueuedResources
}
add_filter( 'script_loader_tag', 'war_claims_script_tag', 10, 3 );

/**
 * What an entry of a ledger says in one sentence: a claim's text, a title, a name. Empty where it cannot be read.
 *
 * @param string $kind 'claim', 'trend', 'bonus' or 'source'.
 * @param string $src  Address of a ledger and the id in it: https://publisher.example/ledger.json#id.
 */
function war_claims_sentence( $kind, $src ) {
	$key   = 'war_claims_' . md5( "$kind $src" );
	$saved = get_transient( $key );
	if ( false !== $saved ) {
		return $saved;
	}
	list( $address, $id ) = array_pad( explode( '#', $src, 2 ), 2, '' );
	if ( '/' === substr( $address, 0, 1 ) && '//' !== substr( $address, 0, 2 ) ) {
		$address = home_url( $address );
	}
	$answer   = wp_safe_remote_get( $address, array( 'timeout' => 3, 'limit_response_size' => 8 * MB_IN_BYTES ) );
	$ledger   = json_decode( wp_remote_retrieve_body( $answer ), true );
	$entries  = is_array( $ledger ) ? $ledger[ 'bonus' === $kind ? 'bonuses' : "{$kind}s" ] ?? array() : array();
	$id       = rawurldecode( $id );
	$sentence = '';
	foreach ( is_array( $entries ) ? $entries : array() as $name => $entry ) {
		// Of sources the key is the id, which PHP has as a number where it looks like one. Of two entries with one id the first counts.
		$own = is_array( $entry ) && isset( $entry['id'] ) ? $entry['id'] : ( 'source' === $kind ? $name : null );
		if ( ! is_scalar( $own ) || (string) $own !== $id ) {
			continue;
		}
		if ( is_array( $entry ) ) {
			$sentence = $entry['text'] ?? $entry['title'] ?? $entry['name'] ?? '';
		} else {
			// "tass": "TASS"
			$sentence = $entry;
		}
		$sentence = is_string( $sentence ) ? $sentence : '';
		break;
	}
	// What could not be read is asked for again sooner.
	set_transient( $key, $sentence, '' === $sentence ? 60 : WAR_CLAIMS_SENTENCE_SECONDS );
	return $sentence;
}

/**
 * [war-claim src="https://publisher.example/ledger.json#id"]The sentence.[/war-claim], and so for the other tags.
 * Without a sentence, the ledger's own is printed. Attributes: src, lang, inline, no-chart, refresh, heading-level.
 *
 * @param array|string $given   What the shortcode has.
 * @param string|null  $content The sentence.
 * @param string       $tag     'war-claim' …
 */
function war_claims_shortcode( $given, $content, $tag ) {
	$given = is_array( $given ) ? $given : array();
	// [war-claim inline src="…"]: a word without a value has a number for a name.
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$given[ $value ] = '';
		}
	}
	// Typographers have no business in addresses.
	$src        = esc_url( html_entity_decode( $given['src'] ?? '' ), array( 'http', 'https' ) );
	$attributes = '' === $src ? '' : sprintf( ' src="%s"', $src );
	foreach ( array( 'lang', 'refresh', 'heading-level' ) as $name ) {
		if ( isset( $given[ $name ] ) ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $given[ $name ] ) );
		}
	}
	foreach ( array( 'inline', 'no-chart' ) as $name ) {
		if ( isset( $given[ $name ] ) ) {
			$attributes .= " $name";
		}
	}
	$sentence = trim( (string) $content );
	$sentence = '' === $sentence
		? esc_html( war_claims_sentence( substr( $tag, 4 ), html_entity_decode( $given['src'] ?? '' ) ) )
		: wp_kses( $sentence, 'data' );
	// Without an address there is nothing to show but the words.
	return '' === $src ? $sentence : "<$tag$attributes>$sentence</$tag>";
}

/** The shortcodes and the block. The block saves its sentence with the data, so that both outlive this plugin. */
function war_claims_init() {
	foreach ( WAR_CLAIMS_KINDS as $kind ) {
		add_shortcode( "war-$kind", 'war_claims_shortcode' );
	}
	register_block_type( __DIR__ . '/block' );
}
add_action( 'init', 'war_claims_init' );
